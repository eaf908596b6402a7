extension PageTemplate {
    /// The page up to its sessions.
    static let head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
        script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
        <link rel="icon" href="data:,">
        <title>{{title}} – mail report</title>
        <style>
        {{{style}}}
        </style>
        <noscript><style>tr.detail[hidden]{display:table-row}.tools,.filters{display:none}</style></noscript>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the report</a>
        <header>
        <p class="brand">smtpscope mail report</p>
        <h1>{{title}}</h1>
        <p class="span">{{span}}</p>
        <nav aria-label="Sections"><ul>
        <li><a href="#outcomes">Outcomes</a></li>
        <li><a href="#failures">Failures</a></li>
        <li><a href="#volume">Over time</a></li>
        <li><a href="#encryption">Encryption</a></li>
        <li><a href="#findings">Findings</a></li>
        <li><a href="#timing">Time spent</a></li>
        <li><a href="#sessions">Sessions</a></li>
        </ul></nav>
        </header>
        <main id="main">
        <section id="capture" aria-labelledby="h-capture">
        <h2 id="h-capture">What was captured</h2>
        <ul class="facts">{{#facts}}<li class="{{.style}}">{{.text}}</li>{{/facts}}</ul>
        {{#notes}}<p class="notice">{{.}}</p>
        {{/notes}}
        {{#captures}}<details class="row"><summary>The {{captureCount}} one by one</summary>
        {{>table}}
        </details>{{/captures}}
        </section>
        {{>outcomes}}
        {{>failures}}
        {{>volume}}
        <section id="encryption" aria-labelledby="h-encryption">
        <h2 id="h-encryption">STARTTLS and TLS by server</h2>
        {{#encryption}}{{>table}}{{/encryption}}
        {{^encryption}}<p>No connection came up.</p>{{/encryption}}
        </section>
        {{>findings}}
        <section id="timing" aria-labelledby="h-timing">
        <h2 id="h-timing">Where time was spent</h2>
        {{#timing}}<p>What servers took to answer, median / 95th percentile: from the last byte of a command to the last byte of its \
        reply, less the round trip of the connection’s handshake. It is the least that it can have been: where the capture was \
        taken beside the server, the times in the second table are the server’s own.</p>
        {{#.own}}{{>table}}{{/.own}}
        <details class="row"><summary>With the way there and back</summary>
        {{#.whole}}{{>table}}{{/.whole}}
        </details>
        <p class="remark">How long a TLS handshake took is not in the session records; dialogues inside TLS have times only when they \
        were decrypted.</p>{{/timing}}
        {{^timing}}<p>No connection came up.</p>{{/timing}}
        </section>
        <section id="sessions" aria-labelledby="h-sessions">
        <h2 id="h-sessions">Sessions</h2>
        <p>{{sample}}</p>
        {{#hasSessions}}
        <div class="filters" role="search" aria-label="Filter sessions">
        <label>Find <input type="search" id="find" placeholder="address, host, cause, id" autocomplete="off"></label>
        <label>Show <select id="kind"><option value="">all</option><option value="failed">with failures</option>
        <option value="finding">with findings</option><option value="encrypted">encrypted</option>
        <option value="clear">not encrypted</option></select></label>
        <p id="count" role="status" aria-live="polite"></p>
        </div>
        <div class="scroll" role="region" aria-label="Sessions" tabindex="0">
        <table id="session-table">
        <caption class="hidden">Sessions; the button in the first column opens the transcript</caption>
        <thead><tr><th scope="col">session</th><th scope="col">start (UTC)</th><th scope="col">client</th><th scope="col">server</th>\
        <th scope="col">HELO</th><th scope="col">TLS</th><th scope="col" class="number" title="messages accepted of all">mail</th>\
        <th scope="col">why not</th><th scope="col" class="number">findings</th><th scope="col" class="number">took</th>\
        <th scope="col">closed by</th></tr></thead>
        {{/hasSessions}}

        """

    /// A simple table.
    static let table = """
        <div class="scroll" role="region" aria-label="{{.caption}}" tabindex="0"><table>
        <caption class="hidden">{{.caption}}</caption>
        {{>rows}}
        </table></div>
        {{#.further}}<details class="row"><summary>{{.title}}</summary>
        <div class="scroll" role="region" aria-label="{{.title}}" tabindex="0"><table>
        <caption class="hidden">{{.title}}</caption>
        {{>rows}}
        </table></div></details>
        {{/.further}}
        {{#.remarks}}<p class="remark">{{.}}</p>
        {{/.remarks}}
        """

    /// The head of a table and its rows.
    static let rows = """
        <thead><tr>{{#.columns}}<th scope="col" class="{{.style}}">{{.text}}</th>{{/.columns}}</tr></thead>
        <tbody>
        {{#.rows}}<tr>{{#.head}}<th scope="row">{{.text}}</th>{{/.head}}{{#.cells}}<td class="{{.style}}">{{.text}}</td>{{/.cells}}</tr>
        {{#.note}}<tr class="note"><td></td><td colspan="{{.columns}}">{{.text}}</td></tr>
        {{/.note}}{{/.rows}}</tbody>
        """
}
