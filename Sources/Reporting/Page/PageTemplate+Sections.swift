extension PageTemplate {
    /// Numbers and a bar for messages and for recipients.
    static let outcomes = """
        <section id="outcomes" aria-labelledby="h-outcomes">
        <h2 id="h-outcomes">What became of the mail</h2>
        <div class="pair">
        {{#outcomes}}<div class="outcome">
        <h3><span class="big">{{.total}}</span> {{.title}} <span class="dim">{{.remark}}</span></h3>
        <svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label="{{.title}} by outcome">
        {{#.parts}}<rect class="fill-{{.style}}" x="{{.x}}" y="0" width="{{.width}}" height="20"><title>{{.name}}: {{.count}}, {{.share}}</title></rect>
        {{/.parts}}</svg>
        <table class="legend"><caption class="hidden">{{.title}} by outcome</caption><tbody>
        {{#.parts}}<tr><th scope="row"><span class="key fill-{{.style}}" aria-hidden="true"></span>{{.name}}</th>\
        <td class="number">{{.count}}</td><td class="number dim">{{.share}}</td></tr>
        {{/.parts}}</tbody></table>
        </div>
        {{/outcomes}}
        </div>
        {{#outcomeRemarks}}<p class="remark">{{.}}</p>
        {{/outcomeRemarks}}
        </section>

        """

    /// Causes, their replies, their sessions.
    static let failures = """
        <section id="failures" aria-labelledby="h-failures">
        <h2 id="h-failures">Why mail failed</h2>
        {{#causes}}<div class="cause">
        <h3><span class="big">{{.recipients}}</span> {{.name}}</h3>
        <p>{{#.meaning}}{{.}}{{/.meaning}} {{#.actors}}<span class="dim">{{.}}</span>{{/.actors}}</p>
        {{#.failures}}{{>failure}}{{/.failures}}
        </div>
        {{/causes}}
        {{#hasRefusals}}<h3>Refused outside mail transactions</h3>
        {{#refusals}}{{>failure}}{{/refusals}}{{/hasRefusals}}
        {{#failureRemarks}}<p class="remark">{{.}}</p>
        {{/failureRemarks}}
        </section>

        """

    /// A reply of a server, and under it where it occurred.
    static let failure = """
        <details class="row">
        <summary><span class="number">{{.count}}</span> <span class="code {{.style}}">{{.code}}</span> <span class="said">{{.template}}</span></summary>
        <dl>
        <dt>decided at</dt><dd>{{.stage}}</dd>
        <dt>said first as</dt><dd class="wire">{{.example}}</dd>
        <dt>by</dt><dd>{{.servers}}</dd>
        <dt>when</dt><dd>{{.when}}, first in session {{#.first}}{{>link}}{{/.first}}</dd>
        <dt>sessions here</dt><dd>{{#.sessions}}{{>link}} {{/.sessions}}{{^.sessions}}none of those shown{{/.sessions}}</dd>
        </dl>
        </details>

        """

    /// A session's id, as a link where the page has the session.
    static let link = "{{#.link}}<a href=\"#{{.}}\">{{/.link}}{{.text}}{{#.link}}</a>{{/.link}}"

    /// The pictures of time.
    static let volume = """
        <section id="volume" aria-labelledby="h-volume">
        <h2 id="h-volume">Volume and outcomes over time</h2>
        {{#volume}}
        {{#.panels}}<figure>
        <figcaption>{{.title}} <span class="dim">at most {{.most}} in {{width}}</span></figcaption>
        <svg class="time" viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label="{{.title}} over time; the table below has the numbers">
        {{#.columns}}<g><title>{{.words}}</title>{{#.boxes}}<rect class="fill-{{.style}}" x="{{.x}}" y="{{.y}}" width="{{.width}}" height="{{.height}}"/>{{/.boxes}}</g>
        {{/.columns}}</svg>
        <p class="axis"><span>{{first}}</span><span>{{middle}}</span><span>{{last}}</span></p>
        <ul class="keys">{{#.legend}}<li><span class="key fill-{{.style}}" aria-hidden="true"></span>{{.name}}</li>{{/.legend}}</ul>
        </figure>
        {{/.panels}}
        <details class="row"><summary>The same as a table</summary>
        {{#.table}}{{>table}}{{/.table}}
        </details>
        {{/volume}}
        {{^volume}}<p>There are no sessions.</p>{{/volume}}
        </section>

        """

    /// Findings by severity, each with its evidence.
    static let findings = """
        <section id="findings" aria-labelledby="h-findings">
        <h2 id="h-findings">Findings</h2>
        {{#severities}}<h3 class="{{.style}}">{{.name}}</h3>
        {{#.findings}}<details class="row finding">
        <summary><span class="number">{{.sessions}}</span> <strong>{{.id}}</strong> <span class="said">{{.place}}</span></summary>
        {{#.servers}}<h4>{{.name}} <span class="dim">{{.sessions}}</span></h4>
        <ul class="evidence">
        {{#.examples}}<li>{{#.session}}{{>link}}{{/.session}} from {{.client}}: {{.detail}}<br><code>{{.capture}}: {{.filter}}</code></li>
        {{/.examples}}</ul>
        {{/.servers}}
        {{#.remarks}}<p class="remark">{{.}}</p>
        {{/.remarks}}
        </details>
        {{/.findings}}
        {{/severities}}
        {{^severities}}<p>No findings.</p>{{/severities}}
        {{#findingRemarks}}<p class="remark">{{.}}</p>
        {{/findingRemarks}}
        </section>

        """
}
