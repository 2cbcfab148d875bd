
(() => {
  'use strict';
  const form = document.getElementById('filter');
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const grouped = (number) => number.toLocaleString('en');
  const weight = ['error', 'warning', 'suggestion'];

  // What belongs together: a note and the pieces of text that it is about.
  const marks = new Map();
  const pieces = all('mark').map((mark) => {
    const anchors = mark.dataset.f.split(' ');
    for (const anchor of anchors) {
      marks.set(anchor, [...(marks.get(anchor) ?? []), mark]);
    }
    return { mark, notes: anchors.map((anchor) => document.getElementById(anchor)) };
  });
  const links = new Map(all('nav a').map((link) => [link.hash.slice(1), link.parentElement]));
  const sheets = all('article.sheet').map((sheet) => ({
    sheet,
    link: links.get(sheet.id),
    name: (links.get(sheet.id)?.textContent ?? '').toLowerCase(),
    notes: all('.note', sheet),
  }));
  const notes = sheets.flatMap((article) => article.notes);
  let active = null;

  function activate(note) {
    if (active) {
      active.classList.remove('active');
      (marks.get(active.id) ?? []).forEach((mark) => mark.classList.remove('active'));
    }
    active = note;
    if (note) {
      note.classList.add('active');
      (marks.get(note.id) ?? []).forEach((mark) => mark.classList.add('active'));
    }
  }

  function show(note) {
    activate(note);
    const drawer = note.closest('details');
    if (drawer) {
      drawer.open = true;
    }
    const mark = (marks.get(note.id) ?? [])[0];
    const place = mark ? mark.querySelector('a') : note;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  }

  function step(by) {
    const visible = notes.filter((note) => !note.hidden);
    if (visible.length > 0) {
      const at = visible.indexOf(active);
      const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by;
      show(visible[(next + visible.length) % visible.length]);
    }
  }

  function wanted() {
    return {
      severities: all('[name=severity]', form).filter((box) => box.checked).map((box) => box.value),
      rule: form.elements.rule.value,
      words: form.elements.words.value.trim(),
    };
  }

  function apply() {
    const { severities, rule, words } = wanted();
    const sought = words.toLowerCase();
    let shown = 0;
    for (const article of sheets) {
      const named = sought === '' || article.name.includes(sought);
      let here = 0;
      for (const note of article.notes) {
        note.hidden = !(severities.includes(note.dataset.s)
          && (rule === '' || note.dataset.r === rule)
          && (named || note.textContent.toLowerCase().includes(sought)));
        here += note.hidden ? 0 : 1;
      }
      article.sheet.hidden = here === 0;
      if (article.link) {
        article.link.hidden = here === 0;
      }
      shown += here;
    }
    for (const piece of pieces) {
      const visible = piece.notes.filter((note) => note && !note.hidden).map((note) => note.dataset.s);
      const heaviest = weight.find((severity) => visible.includes(severity));
      piece.mark.classList.remove('off', ...weight);
      piece.mark.classList.add(heaviest ?? 'off');
    }
    const filtered = shown < notes.length;
    document.getElementById('shown').textContent = filtered
      ? `${grouped(shown)} of ${grouped(notes.length)} findings`
      : `${grouped(notes.length)} ${notes.length === 1 ? 'finding' : 'findings'}`;
    form.querySelector('[type=reset]').hidden = !filtered;
  }

  // The filter is part of the address, so that a view can be passed on.
  function remember() {
    const { severities, rule, words } = wanted();
    const state = new URLSearchParams();
    if (severities.length < weight.length) {
      state.set('severity', severities.join(' '));
    }
    if (rule) {
      state.set('rule', rule);
    }
    if (words) {
      state.set('words', words);
    }
    try {
      history.replaceState(null, '', `#${state.size === 0 ? '' : `?${state}`}`);
    } catch {
      // A browser that guards the address of local files: the filter works without.
    }
  }

  function recall() {
    const hash = decodeURIComponent(location.hash.slice(1));
    if (hash.startsWith('?')) {
      const state = new URLSearchParams(location.hash.slice(2));
      const severities = state.has('severity') ? state.get('severity').split(' ') : weight;
      all('[name=severity]', form).forEach((box) => { box.checked = severities.includes(box.value); });
      form.elements.rule.value = state.get('rule') ?? '';
      if (form.elements.rule.selectedIndex < 0) {
        form.elements.rule.value = '';
      }
      form.elements.words.value = state.get('words') ?? '';
      apply();
    } else if (hash.startsWith('f-')) {
      const note = document.getElementById(hash);
      if (note) {
        show(note);
      }
    }
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== 'checkbox';
    if (event.key === 'Escape') {
      activate(null);
      document.activeElement.blur();
    } else if (!typing && (event.key === 'j' || event.key === 'k')) {
      event.preventDefault();
      step(event.key === 'j' ? 1 : -1);
    } else if (!typing && event.key === '/' && form) {
      event.preventDefault();
      form.elements.words.focus();
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('mark a, .number');
    const note = link && document.getElementById(link.hash.slice(1));
    if (note) {
      activate(note);
    }
  });
  for (const kind of ['mouseover', 'focusin']) {
    document.addEventListener(kind, (event) => {
      const mark = event.target.closest('mark:not(.off)');
      const note = mark
        ? mark.dataset.f.split(' ').map((anchor) => document.getElementById(anchor)).find((one) => one && !one.hidden)
        : event.target.closest('.sheet .note');
      // A note that is active keeps a mark that it shares with others.
      if (note && !(mark && active && mark.dataset.f.split(' ').includes(active.id))) {
        activate(note);
      }
    });
  }

  if (form) {
    form.addEventListener('input', () => { apply(); remember(); });
    form.addEventListener('reset', () => setTimeout(() => { apply(); remember(); }));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.hidden = false;
    apply();
    recall();
    window.addEventListener('hashchange', recall);
  }
})();
