'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const make = (name, attributes = {}, text = '') => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };
  const draw = (name, attributes) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };

  // Tables: a click on a heading sorts by that column, a second one the other way round.
  const numberIn = text => {
    const found = text.replace(/[−–]/g, '-').match(/^[[+<~]?\s*(-?\d[\d,]*\.?\d*(?:e[+-]?\d+)?)/i);
    return found ? parseFloat(found[1].replace(/,/g, '')) : NaN;
  };
  const isEmpty = text => text === '' || text === '-';
  const isNumeric = (rows, column) => {
    const texts = rows.map(row => row.cells[column]?.textContent.trim() ?? '').filter(text => !isEmpty(text));
    return texts.length > 0 && texts.every(text => !Number.isNaN(numberIn(text)));
  };
  const sort = (table, column, heading) => {
    const rising = heading.getAttribute('aria-sort') !== 'ascending';
    const rows = [...table.tBodies[0].rows];
    const keys = new Map(rows.map(row => [row, row.cells[column]?.textContent.trim() ?? '']));
    const areNumbers = isNumeric(rows, column);
    rows.sort((a, b) => {
      const [one, other] = [keys.get(a), keys.get(b)];
      if (isEmpty(one) || isEmpty(other)) return isEmpty(one) - isEmpty(other);
      const order = areNumbers ? numberIn(one) - numberIn(other) : one.localeCompare(other);
      return rising ? order : -order;
    });
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
    table.tBodies[0].append(...rows);
  };
  for (const table of document.querySelectorAll('table')) {
    const rows = [...table.tBodies[0].rows];
    const headings = [...table.tHead.rows[0].cells];
    headings.forEach((heading, column) => {
      const title = heading.textContent;
      if (isNumeric(rows, column) && title !== '' && column > 0) {
        heading.classList.add('number');
        for (const row of rows) row.cells[column]?.classList.add('number');
      }
      if (rows.length < 3 || title === '' || table.querySelector('.part')) return;
      heading.replaceChildren(make('button', { type: 'button' }, title));
    });
  }
  document.addEventListener('click', event => {
    const heading = event.target.closest('th');
    if (heading && event.target.closest('th > button')) sort(heading.closest('table'), heading.cellIndex, heading);
  });

  // Figures: what is nearest to the pointer says its values; with arrow keys one goes from value to value.
  const tip = byId('tip');
  const hide = () => { tip.hidden = true; for (const old of document.querySelectorAll('.pointed')) old.remove(); };
  const show = (figure, reading) => {
    hide();
    const svg = figure.querySelector('svg');
    const [left, top, width, height, text] = reading;
    const mark = width + height > 0
      ? draw('rect', { x: left - 1, y: top - 1, width: width + 2, height: height + 2, class: 'pointed' })
      : draw('circle', { cx: left, cy: top, r: 3.4, class: 'pointed' });
    svg.append(mark);
    tip.textContent = text;
    tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const above = box.top - tip.offsetHeight - 8;
    tip.style.left = `${Math.max(4, Math.min(innerWidth - tip.offsetWidth - 4, box.left + box.width / 2 - tip.offsetWidth / 2))}px`;
    tip.style.top = `${above > 4 ? above : box.bottom + 8}px`;
  };
  const distance = ([left, top, width, height], x, y) =>
    Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
  for (const figure of document.querySelectorAll('figure')) {
    const svg = figure.querySelector('svg');
    const readings = [...svg.querySelectorAll('.panel')].flatMap(panel => panel.dataset.readings.split('\u241e').filter(Boolean))
      .map(reading => {
        const [left, top, width, height, ...words] = reading.split(' ');
        return [+left, +top, +width, +height, words.join(' ')];
      });
    let chosen = -1;
    const point = event => {
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
      let [nearest, least] = [null, 14];
      for (const reading of readings) {
        const away = distance(reading, at.x, at.y);
        if (away < least || (away === 0 && least === 0 && nearest && reading[2] * reading[3] <= nearest[2] * nearest[3])) [nearest, least] = [reading, away];
      }
      if (nearest) { show(figure, nearest); chosen = readings.indexOf(nearest); } else hide();
    };
    svg.addEventListener('pointermove', point);
    // A finger that taps does not move, and leaves as soon as it is lifted: what it pointed at stays until the next tap.
    svg.addEventListener('pointerdown', point);
    svg.addEventListener('pointerleave', event => { if (event.pointerType !== 'touch') hide(); });
    figure.addEventListener('blur', hide);
    figure.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (event.key === 'Escape') hide();
      if (!step || readings.length === 0) return;
      event.preventDefault();
      chosen = (chosen + step + readings.length) % readings.length;
      show(figure, readings[chosen]);
    });
    const save = make('button', { type: 'button', class: 'save' }, 'Save this figure as SVG');
    save.addEventListener('click', () => {
      hide();
      const copy = svg.cloneNode(true);
      for (const panel of copy.querySelectorAll('.panel')) { panel.removeAttribute('data-readings'); panel.removeAttribute('class'); }
      const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }));
      make('a', { href: url, download: `${figure.id.replace(/^figure-/, '')}.svg` }).click();
      setTimeout(() => URL.revokeObjectURL(url), 1000);
    });
    figure.after(save);
  }
  addEventListener('scroll', hide, { passive: true });

  // The network: a drawing for each year, and the story of whatever is chosen.
  const source = byId('network-data');
  if (!source) return;
  const data = JSON.parse(source.textContent);
  const network = byId('network');
  const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];
  const [width, height] = [1000, 1000 / data.aspect];
  const last = data.years.length - 1;
  const holds = (from, to, year) => from <= year && (to === null || to > year);

  // Blocs keep their colour through time: those that have most members over all years have one of their own.
  const weight = new Map();
  for (const blocs of data.blocs) for (const leader of blocs) if (leader >= 0) weight.set(leader, (weight.get(leader) ?? 0) + 1);
  const ranked = [...weight].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, colours.length);
  const colourOf = new Map(ranked.map(([leader], i) => [leader, colours[i]]));

  const controls = make('div', { class: 'controls' });
  const play = make('button', { type: 'button' }, 'Play');
  const label = make('label', {}, 'Year ');
  const slider = make('input', { type: 'range', min: 0, max: last, value: 0, step: 1 });
  const output = make('output');
  label.append(slider, ' ', output);
  const pick = make('select');
  const pickLabel = make('label', {}, 'Story of ');
  pickLabel.append(pick);
  controls.append(play, label, pickLabel);
  const svg = draw('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Network of alliances' });
  const legend = make('p', {}, '');
  const told = make('div', { class: 'told', 'aria-live': 'polite' }, 'Choose a state.');
  network.append(controls, svg, legend, told);

  pick.append(make('option', { value: '' }, 'choose a state or an alliance'));
  const group = (title, options) => {
    const list = make('optgroup', { label: title });
    for (const [value, text] of options) list.append(make('option', { value }, text));
    pick.append(list);
  };
  const span = (from, to) => `${from}-${to ?? ''}`;
  group('States', data.names.map((name, i) => [`state-${i}`, name]).sort((a, b) => a[1].localeCompare(b[1])));
  group('Alliances', data.alliances.map(([number, name, from, to]) => [`alliance-${number}`, `${name}, ${span(from, to)}`]));

  let now = 0;
  let chosen = '';
  const place = i => [data.places[i][0] * width, (1 - data.places[i][1]) * height];
  const chosenStates = () => {
    if (chosen.startsWith('state-')) return new Set([Number(chosen.slice(6))]);
    const pact = data.alliances.find(([number]) => `alliance-${number}` === chosen);
    return new Set(pact ? pact[4].filter(([, from, to]) => holds(from, to, data.years[now])).map(([state]) => state) : []);
  };

  const drawYear = () => {
    const year = data.years[now];
    const focused = document.activeElement?.closest?.('#network .state')?.dataset.state;
    output.textContent = year;
    slider.value = now;
    slider.setAttribute('aria-valuetext', year);
    svg.replaceChildren();
    const bright = chosenStates();
    const seen = new Set();
    for (const [a, b, from, to] of data.ties) {
      if (!holds(from, to, year) || seen.has(`${a} ${b}`) || data.power[now][a] < 0 || data.power[now][b] < 0) continue;
      seen.add(`${a} ${b}`);
      const [[x1, y1], [x2, y2]] = [place(a), place(b)];
      const isBright = chosen.startsWith('state-') ? bright.has(a) || bright.has(b) : bright.has(a) && bright.has(b);
      svg.append(draw('line', { x1, y1, x2, y2, class: isBright ? 'tie chosen' : 'tie' }));
    }
    for (const [when, a, b] of data.disputes) {
      if (when !== year) continue;
      const [[x1, y1], [x2, y2]] = [place(a), place(b)];
      svg.append(draw('line', { x1, y1, x2, y2, class: 'dispute' }));
    }
    const there = data.names.map((_, i) => i).filter(i => data.power[now][i] >= 0).sort((a, b) => data.power[now][b] - data.power[now][a] || a - b);
    const boxes = [];
    const discs = there.map(i => { const [[x, y], r] = [place(i), data.radius[now][i] * height]; return [x - r, y - r, x + r, y + r]; });
    const words = [];
    const meets = (box, others) => others.some(b => box[0] < b[2] && b[0] < box[2] && box[1] < b[3] && b[1] < box[3]);
    there.forEach((i, rank) => {
      const [x, y] = place(i);
      const r = data.radius[now][i] * height;
      const leader = data.blocs[now][i];
      const state = draw('g', { class: bright.has(i) ? 'state chosen' : 'state', role: 'button', tabindex: rank === 0 ? 0 : -1, 'data-state': i });
      state.setAttribute('aria-label', `${data.names[i]}, ${(data.power[now][i] / 100).toFixed(1)}% of power, `
        + (leader >= 0 ? `in the bloc of ${data.names[leader]}` : 'without ties'));
      state.append(draw('circle', { cx: x, cy: y, r, fill: leader < 0 ? '#b8b8b8' : colourOf.get(leader) ?? '#7a7a7a' }));
      svg.append(state);
      const name = data.names[i].length > 22 ? `${data.names[i].slice(0, 21)}…` : data.names[i];
      const half = 4.2 * name.length;
      const places = [[x, y - r - 9], [x, y + r + 11], [x + r + half + 4, y], [x - r - half - 4, y]]
        .map(([cx, cy]) => ({ cx, cy, box: [cx - half, cy - 8, cx + half, cy + 8] }))
        .filter(({ box }) => box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height && !meets(box, boxes));
      const best = places.find(({ box }) => !meets(box, discs)) ?? (there.length <= 40 ? places[0] : undefined);
      if (!best) return;
      boxes.push(best.box);
      words.push([name, best.cx, best.cy]);
    });
    for (const [name, x, y] of words) {
      const text = draw('text', { x, y: y + 5, 'text-anchor': 'middle' });
      text.textContent = name;
      svg.append(text);
    }
    const shown = [...colourOf].filter(([leader]) => data.blocs[now].includes(leader));
    legend.replaceChildren(make('span', {}, `${year}. Lines: bound to fight for each other. Dashed: disputes begun in the year. Blocs: `));
    shown.forEach(([leader, colour], i) => {
      const disc = make('span', { 'aria-hidden': 'true' }, '\u25cf ');
      disc.style.color = colour;
      legend.append(disc, make('span', {}, `${data.names[leader]}${i < shown.length - 1 ? ', ' : ''}`));
    });
    legend.append(make('span', {}, shown.length > 0 ? '; grey: others and states without ties.' : 'none.'));
    if (focused !== undefined) svg.querySelector(`[data-state="${focused}"]`)?.focus({ preventScroll: true });
    if (chosen) tellPacts();
  };

  const choose = id => {
    chosen = id;
    pick.value = id;
    told.replaceChildren();
    const pacts = make('div', { class: 'pacts' });
    told.append(pacts);
    const story = id && byId(id);
    if (story) for (const part of [...story.children].slice(1)) told.append(part.cloneNode(true));
    else told.append(make('p', {}, id ? 'This report has no room for its story; alliancesim explain tells it.' : 'Choose a state.'));
    drawYear();
  };
  const tellPacts = () => {
    const pacts = told.querySelector('.pacts');
    if (!pacts || !chosen.startsWith('state-')) return;
    const [state, year] = [Number(chosen.slice(6)), data.years[now]];
    const inForce = data.alliances.filter(pact => pact[4].some(([member, from, to]) => member === state && holds(from, to, year)));
    pacts.replaceChildren(make('span', {}, inForce.length > 0 ? `Its alliances in ${year}: ` : `No alliance in ${year}.`));
    for (const [number, name] of inForce) {
      const button = make('button', { type: 'button' }, name);
      button.addEventListener('click', () => choose(`alliance-${number}`));
      pacts.append(button);
    }
  };

  let timer = 0;
  const stop = () => { clearInterval(timer); timer = 0; play.textContent = 'Play'; };
  play.addEventListener('click', () => {
    if (timer) return stop();
    if (now === last) now = -1;
    play.textContent = 'Stop';
    timer = setInterval(() => { now += 1; drawYear(); if (now >= last) stop(); }, 500);
  });
  slider.addEventListener('input', () => { now = Number(slider.value); drawYear(); });
  pick.addEventListener('change', () => choose(pick.value));
  svg.addEventListener('click', event => {
    const state = event.target.closest('.state');
    choose(state ? `state-${state.dataset.state}` : '');
  });
  svg.addEventListener('keydown', event => {
    const state = event.target.closest('.state');
    if (!state) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(`state-${state.dataset.state}`);
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...svg.querySelectorAll('.state')];
    all[(all.indexOf(state) + step + all.length) % all.length].focus();
  });
  drawYear();
})();
