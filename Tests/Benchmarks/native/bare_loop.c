/* The yardstick: what libpcap alone needs to read a capture, packet by packet, and nothing else.
 * usage: bare_loop default|tuned CAPTURE
 * default: pcap_next_ex on a file as libpcap opens it. tuned: pcap_loop, 256 KiB at a time, and no locks. */
#define _GNU_SOURCE
#include <pcap/pcap.h>
#include <stdio.h>
#include <string.h>
#ifdef __GLIBC__
#include <stdio_ext.h>
#endif

static unsigned long long packets, octets;
static volatile unsigned char seen;
static char buffer[256 << 10];

static void count(u_char *unused, const struct pcap_pkthdr *header, const u_char *bytes) {
    (void)unused;
    packets++;
    octets += header->len;
    if (header->caplen > 0) seen ^= bytes[header->caplen - 1];
}

int main(int argc, char **argv) {
    char problem[PCAP_ERRBUF_SIZE];
    pcap_t *capture;

    if (argc != 3) return 64;
    if (strcmp(argv[1], "tuned") == 0) {
        FILE *file = fopen(argv[2], "rb");
        if (!file) return 66;
        setvbuf(file, buffer, _IOFBF, sizeof buffer);
#ifdef __GLIBC__
        __fsetlocking(file, FSETLOCKING_BYCALLER);
#endif
        capture = pcap_fopen_offline(file, problem);
        if (!capture) return 65;
        pcap_loop(capture, -1, count, NULL);
    } else {
        struct pcap_pkthdr *header;
        const u_char *bytes;
        capture = pcap_open_offline(argv[2], problem);
        if (!capture) return 65;
        while (pcap_next_ex(capture, &header, &bytes) == 1) count(NULL, header, bytes);
    }
    printf("%llu packets, %llu octets\n", packets, octets);
    return 0;
}
