extension PageTemplate {
    /// The style sheet: light and dark, screen and paper.
    static let style = """
        :root{color-scheme:light dark;--back:#fcfcfb;--panel:#f3f4f3;--text:#1d2327;--dim:#5d676e;--line:#d9dddf;--link:#0b57a4;
        --good:#1f6e43;--warning:#8a5a00;--bad:#b3261e;
        --accepted:#3f9467;--partially-accepted:#7f9a2c;--rejected:#c9483f;--deferred:#bd820f;--aborted:#8c7bab;--unknown:#8a9399;\
        --session:#4f7fb3;--shade:#0001;--edge:#0003}
        @media screen and (prefers-color-scheme:dark){:root{--back:#15191c;--panel:#1e2428;--text:#e2e6e8;--dim:#9aa5ac;--line:#343c42;--link:#7db7f2;
        --good:#74c99a;--warning:#e3b356;--bad:#f28b82;
        --accepted:#4c9f74;--partially-accepted:#9db653;--rejected:#d2625a;--deferred:#d39c3a;--aborted:#8f80ad;--unknown:#6d777e;\
        --session:#5f8fc2;--shade:#fff1;--edge:#fff4}}
        *{box-sizing:border-box}
        html{scroll-padding-top:1rem}
        body{margin:0 auto;max-width:84rem;padding:0 clamp(1rem,3vw,2.5rem);background:var(--back);color:var(--text);
        font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",sans-serif}
        header{padding:2rem 0 1rem;border-bottom:1px solid var(--line)}
        h1{font-size:1.7rem;line-height:1.25;margin:0;overflow-wrap:anywhere}
        h2{font-size:1.25rem;margin:0 0 .75rem}
        h3{font-size:1rem;margin:1.25rem 0 .35rem}
        h4{font-size:.95rem;margin:1rem 0 .25rem}
        p{margin:.4rem 0;max-width:75ch}
        .brand,.span{color:var(--dim);margin:0 0 .25rem}
        nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;padding:0;margin:.9rem 0 0}
        a{color:var(--link);text-underline-offset:.15em}
        :focus-visible{outline:2px solid var(--link);outline-offset:2px}
        section{padding:1.75rem 0;border-bottom:1px solid var(--line)}
        footer{padding:1rem 0 3rem;color:var(--dim);font-size:.9rem}
        .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .skip{position:absolute;left:-100rem}
        .skip:focus{left:1rem;top:.5rem;background:var(--back);padding:.25rem .5rem}
        .dim,.remark{color:var(--dim)}
        .remark{font-size:.9rem}
        .good{color:var(--good)}.warning{color:var(--warning)}.bad{color:var(--bad)}.strong{font-weight:600}
        .notice{border-left:3px solid var(--deferred);padding:.1rem .75rem}
        .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .big{font-size:1.6rem;font-weight:600;font-variant-numeric:tabular-nums;line-height:1.1;margin-right:.15em}
        .facts{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;padding:0;margin:.4rem 0;font-variant-numeric:tabular-nums}
        .facts li{overflow-wrap:anywhere;min-width:0}
        .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem 3rem}
        .outcome h3{margin-top:.25rem}
        .bar{display:block;width:100%;height:1.1rem;margin:.5rem 0 .6rem;border-radius:3px;overflow:hidden}
        .bar rect{stroke:var(--back);stroke-width:1;vector-effect:non-scaling-stroke}
        .legend{width:100%;max-width:26rem}
        .legend th,.legend td{border:0;padding:.1rem .5rem .1rem 0;font-weight:400}
        .legend td{width:6rem}
        .key{display:inline-block;width:.75rem;height:.75rem;border-radius:2px;margin-right:.5rem}
        .fill-accepted{fill:var(--accepted);background:var(--accepted)}
        .fill-partially-accepted{fill:var(--partially-accepted);background:var(--partially-accepted)}
        .fill-rejected{fill:var(--rejected);background:var(--rejected)}
        .fill-deferred{fill:var(--deferred);background:var(--deferred)}
        .fill-aborted{fill:var(--aborted);background:var(--aborted)}
        .fill-unknown{fill:var(--unknown);background:var(--unknown)}
        .fill-unreachable{fill:var(--bad);background:var(--bad)}
        .fill-session{fill:var(--session);background:var(--session)}
        figure{margin:0 0 1rem}
        figcaption{font-weight:600;margin-bottom:.3rem}
        figcaption .dim{font-weight:400;font-size:.9rem}
        .time{display:block;width:100%;height:6.5rem;border-bottom:1px solid var(--dim)}
        .time g:hover rect{opacity:.75}
        .axis{display:flex;justify-content:space-between;max-width:none;color:var(--dim);font-size:.85rem;margin:.15rem 0 0;
        font-variant-numeric:tabular-nums}
        .keys{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;padding:0;margin:.3rem 0 .6rem;font-size:.9rem}
        .scroll{overflow-x:auto;margin:.6rem 0;max-width:100%;background:linear-gradient(90deg,var(--back) 2rem,transparent) 0 0/4rem 100% local,\
        linear-gradient(270deg,var(--back) 2rem,transparent) 100% 0/4rem 100% local,linear-gradient(90deg,var(--edge),transparent) 0 0/.8rem 100%,\
        linear-gradient(270deg,var(--edge),transparent) 100% 0/.8rem 100%;background-repeat:no-repeat}
        .scroll tbody th,.scroll thead th:first-child{position:sticky;left:0;background:var(--back)}
        table{border-collapse:collapse;font-size:.9rem}
        th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line)}
        th.number,td.number{text-align:right}
        thead th{color:var(--dim);font-weight:500;white-space:nowrap;border-bottom-color:var(--dim)}
        tbody th{font-weight:500;white-space:nowrap}
        .scroll td{white-space:nowrap}
        .scroll td.why,.scroll .note td,.scroll .inside td,.scroll dd{white-space:normal;overflow-wrap:anywhere}
        .scroll td.why{min-width:8rem;overflow-wrap:break-word}
        tr:has(+.note)>*{border-bottom:0}
        .note>td:first-child{position:sticky;left:0;background:var(--back)}
        .note>td{color:var(--dim);font-size:.9em;padding-top:0}
        .scroll .inside{white-space:normal}
        tbody tr:hover>td{background:var(--shade)}
        .scroll tbody tr:hover>th{background:linear-gradient(var(--shade),var(--shade)),var(--back)}
        details.row{border-top:1px solid var(--line)}
        details.row>summary{cursor:pointer;padding:.4rem 0;display:flex;gap:.9rem;align-items:baseline;flex-wrap:wrap}
        details.row>summary::before{content:"›";color:var(--dim);width:.6rem;transition:transform .1s}
        details.row[open]>summary::before{transform:rotate(90deg)}
        summary .number{min-width:3.5rem}
        .finding summary .number{min-width:6.5rem}
        summary .code{min-width:5.5rem;font-variant-numeric:tabular-nums}
        summary .said{flex:1 1 16rem;min-width:0;overflow-wrap:anywhere}
        details.row>:not(summary){margin-left:1.5rem}
        dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem 1rem;margin:.3rem 0 .8rem;font-size:.92rem}
        dt{color:var(--dim)}
        dd{margin:0;overflow-wrap:anywhere}
        .wire,code{font:.86em/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
        .evidence{padding-left:1rem;font-size:.92rem}
        .evidence li{margin:.3rem 0;overflow-wrap:anywhere}
        .evidence code{color:var(--dim)}
        .filters{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;margin:.75rem 0}
        .filters p{margin:0;color:var(--dim)}
        input,select{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:.25rem .5rem}
        ::placeholder{color:var(--dim);opacity:1}
        #more{font:inherit;color:var(--link);background:none;border:1px solid var(--line);border-radius:4px;padding:.25rem .75rem;cursor:pointer}
        input{width:min(16rem,60vw)}
        #session-table{min-width:62rem;width:100%;font-size:.86rem}
        #session-table>*>tr:not(.detail)>*{padding-right:.6rem}
        #session-table>thead button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}
        #session-table>thead button::after{content:" ";display:inline-block;width:1em;text-align:center}
        #session-table>thead [aria-sort=ascending] button::after{content:"↑"}
        #session-table>thead [aria-sort=descending] button::after{content:"↓"}
        .open{font:inherit;font-weight:500;color:var(--link);background:none;border:0;padding:0;cursor:pointer;text-decoration:underline;
        text-underline-offset:.15em}
        .session>tr:first-child>td{font-variant-numeric:tabular-nums}
        tr.detail>td{padding:0;background:var(--panel)}
        tr.detail:hover>td{background:var(--panel)}
        .inside{position:sticky;left:0;padding:.75rem 1rem 1.25rem;max-width:calc(min(84rem,100vw) - 2*clamp(1rem,3vw,2.5rem))}
        .transcript{width:100%}
        .transcript td,.transcript th{padding:.12rem .8rem .12rem 0;border:0}
        .transcript td.number{color:var(--dim);font-size:.85em}
        .transcript abbr{text-decoration:none;color:var(--dim)}
        .transcript td.wire{width:100%}
        .transcript .client .wire{color:var(--link)}
        .transcript .bad .wire{color:var(--bad)}.transcript .warning .wire{color:var(--warning)}
        .transcript .wire .note{font:400 .95em/1.4 system-ui,sans-serif;color:var(--dim)}
        .transcript .wire .note::before{content:"↳ "}
        .recipient{font-size:.92rem;max-width:none;overflow-wrap:anywhere}
        @media screen and (max-width:80rem){.scroll td.why{white-space:nowrap}}
        @media (max-width:40rem){body{font-size:15px}header{padding-top:1.25rem}h1{font-size:1.35rem}
        dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.35rem}details.row>:not(summary){margin-left:.75rem}
        summary .said{flex-basis:100%;margin-left:1.5rem}.scroll tbody th{max-width:45vw;overflow:hidden;text-overflow:ellipsis}
        details.row>summary{row-gap:0}.finding summary .number{min-width:5rem}
        .inside{padding-inline:.5rem}}
        @media print{:root{--back:#fff;--panel:#fff;--text:#000;--dim:#444;--line:#ccc}body{max-width:none;padding:0;font-size:10pt}
        nav,.filters,.skip{display:none}.scroll{overflow:visible;background:none}
        @page{margin:12mm}.tools{display:none}table{font-size:7pt}#session-table{min-width:0;font-size:6.5pt}.scroll table{width:100%}
        .scroll th,.scroll td{white-space:normal;overflow-wrap:break-word;padding-right:.5em}#session-table>*>tr:not(.detail)>*{padding-right:.4em}
        #session-table td:nth-child(5),.scroll td.why{min-width:0;overflow-wrap:anywhere}#session-table .open{text-decoration:none}
        .scroll tbody th,.scroll thead th:first-child,.note>td:first-child{position:static}
        section,figure,.cause{break-inside:auto}h2,h3{break-after:avoid}tr,summary{break-inside:avoid}
        svg,.key{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit}}
        @media (prefers-reduced-motion:reduce){*{transition:none!important}}
        """
}
