extension PageTemplate {
    /// A session: its row, and the row that opens under it.
    static let session = """
        <tbody class="session" id="s-{{id}}" data-kinds="{{kinds}}">
        <tr><th scope="row"><button type="button" class="open" aria-expanded="false" aria-controls="d-{{id}}">{{id}}</button></th>\
        <td data-order="{{startOrder}}">{{start}}</td><td>{{client}}</td><td>{{server}}</td><td>{{helo}}</td>\
        {{#tls}}<td class="{{.style}}">{{.text}}</td>{{/tls}}{{#mail}}<td class="number {{.style}}" data-order="{{mailOrder}}">{{.text}}</td>{{/mail}}\
        <td class="why">{{why}}</td><td class="number">{{findingCount}}</td><td class="number" data-order="{{durationOrder}}">{{duration}}</td><td>{{closed}}</td></tr>
        <tr class="detail" id="d-{{id}}" hidden><td colspan="11"><div class="inside">
        <dl>{{#facts}}<dt>{{.label}}</dt>{{#.value}}<dd class="{{.style}}">{{.text}}</dd>{{/.value}}{{/facts}}</dl>
        {{#hasDialogue}}<table class="transcript"><caption class="hidden">Transcript of session {{id}}</caption>
        <thead><tr><th scope="col" class="number">seconds</th><th scope="col" class="number">frame</th>\
        <th scope="col"><span class="hidden">who</span></th><th scope="col">line</th></tr></thead><tbody>
        {{#lines}}<tr class="{{.style}}"><td class="number">{{.seconds}}</td><td class="number">{{.frame}}</td>\
        <td><abbr title="{{.speaker}}">{{.mark}}</abbr></td><td class="wire">{{#.parts}}<div>{{.}}</div>{{/.parts}}\
        {{#.remarks}}<div class="note">{{.}}</div>{{/.remarks}}</td></tr>
        {{/lines}}</tbody></table>{{/hasDialogue}}
        {{^hasDialogue}}<p class="remark">{{noDialogue}}</p>{{/hasDialogue}}
        {{#transactions}}<h4>Transaction {{.number}} {{#.outcome}}<span class="{{.style}}">{{.text}}</span>{{/.outcome}}</h4>
        <ul class="facts">{{#.facts}}<li>{{.}}</li>{{/.facts}}</ul>
        {{#.recipients}}<p class="recipient">{{#.outcome}}<span class="{{.style}}">{{.text}}</span>{{/.outcome}} <strong>{{.address}}</strong> \
        {{.reply}} <span class="dim">{{.cause}}</span></p>
        {{/.recipients}}
        {{/transactions}}
        {{#remarks}}<p class="remark">{{.}}</p>{{/remarks}}
        </div></td></tr>
        </tbody>

        """

    /// The page after its sessions.
    static let foot = """
        {{#hasSessions}}</table></div>
        <p class="tools"><button type="button" id="more" hidden></button></p>{{/hasSessions}}
        </section>
        </main>
        <footer><p>Made by smtpscope from what the capture shows; what it does not show is unknown, not guessed.</p></footer>
        <script>
        {{{script}}}
        </script>
        </body>
        </html>

        """
}
