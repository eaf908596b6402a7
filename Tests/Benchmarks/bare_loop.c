/* The yardstick: what libpcap alone needs to read a capture, packet by packet with pcap_next_ex.
 * usage: bare_loop CAPTURE */
#include <pcap/pcap.h>
#include <stdio.h>

int main(int argc, char **argv) {
    char problem[PCAP_ERRBUF_SIZE];
    struct pcap_pkthdr *header;
    const u_char *bytes;
    unsigned long long packets = 0, octets = 0;
    volatile unsigned char seen = 0;
    pcap_t *capture;

    if (argc != 2) return 64;
    if (!(capture = pcap_open_offline(argv[1], problem))) {
        fprintf(stderr, "%s\n", problem);
        return 65;
    }
    while (pcap_next_ex(capture, &header, &bytes) == 1) {
        packets++;
        octets += header->len;
        if (header->caplen > 0) seen ^= bytes[header->caplen - 1];
    }
    printf("%llu packets, %llu octets\n", packets, octets);
    return 0;
}
