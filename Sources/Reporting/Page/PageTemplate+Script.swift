extension PageTemplate {
    /// Opens, sorts and filters the sessions. It makes no element out of text.
    static let script = """
        'use strict';
        (() => {
          const table = document.getElementById('session-table');
          if (!table) return;
          const sessions = [...table.tBodies];
          const count = document.getElementById('count');
          const find = document.getElementById('find');
          const kind = document.getElementById('kind');
          const more = document.getElementById('more');
          // Rows in sight, until more are asked for.
          let limit = 100;

          // A session opens under its row.
          const open = (session, wanted) => {
            const button = session.querySelector('.open');
            button.setAttribute('aria-expanded', String(wanted));
            session.rows[1].hidden = !wanted;
          };
          table.addEventListener('click', (event) => {
            const button = event.target.closest('.open');
            if (button) open(button.closest('.session'), button.getAttribute('aria-expanded') !== 'true');
          });
          const follow = () => {
            const session = location.hash.startsWith('#s-') && document.getElementById(location.hash.slice(1));
            if (!session) return;
            session.hidden = false;
            open(session, true);
            session.querySelector('.open').focus({ preventScroll: true });
            session.scrollIntoView();
          };
          addEventListener('hashchange', follow);
          document.addEventListener('click', (event) => {
            const link = event.target.closest('a[href^="#s-"]');
            if (link && link.hash === location.hash) follow();
          });

          // A session is found by the text of its row.
          const texts = new Map(sessions.map((session) => [session, session.rows[0].textContent.toLowerCase()]));
          const filter = () => {
            const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
            let found = 0;
            for (const session of sessions) {
              const isKind = !kind.value || session.dataset.kinds.split(' ').includes(kind.value);
              const isFound = isKind && words.every((word) => texts.get(session).includes(word));
              if (isFound) found += 1;
              session.hidden = !isFound || found > limit;
            }
            const shown = Math.min(found, limit);
            const number = (count) => count.toLocaleString('en');
            count.textContent = number(shown) + ' of ' + number(sessions.length) + ' shown'
              + (found > shown && found < sessions.length ? ', ' + number(found) + ' found' : '');
            more.hidden = found === shown;
            more.textContent = 'Show ' + number(found - shown) + ' more';
          };
          more.addEventListener('click', () => {
            const seen = new Set(sessions.filter((session) => !session.hidden));
            limit = Infinity;
            filter();
            sessions.find((session) => !session.hidden && !seen.has(session))?.querySelector('.open').focus();
          });
          find.addEventListener('input', filter);
          kind.addEventListener('change', filter);

          // A column sorts by its cells' order where they have one, else by their text: numbers as numbers.
          const compare = new Intl.Collator('en', { numeric: true }).compare;
          const key = (session, column) => {
            const cell = session.rows[0].cells[column];
            return cell.dataset.order ?? cell.textContent;
          };
          [...table.tHead.rows[0].cells].forEach((head, column) => {
            const button = document.createElement('button');
            button.type = 'button';
            button.append(...head.childNodes);
            head.append(button);
            button.addEventListener('click', () => {
              const up = head.getAttribute('aria-sort') !== 'ascending';
              for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
              head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
              const keys = new Map(sessions.map((session) => [session, key(session, column)]));
              sessions.sort((left, right) => (up ? 1 : -1) * compare(keys.get(left), keys.get(right)));
              table.append(...sessions);
              filter();
            });
          });

          filter();
          follow();
        })();
        """
}
