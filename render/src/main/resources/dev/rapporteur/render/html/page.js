(() => {
  const pane = document.querySelector('.notes');
  const partsOf = event => {
    const part = event.target.closest ? event.target.closest('[data-part]') : null;
    return part ? part.dataset.part.split(' ') : [];
  };
  let lit = [];

  // What is lit in the report is lit beside it, and the other way round.
  const light = ids => {
    for (const element of document.querySelectorAll('.on')) element.classList.remove('on');
    for (const id of ids) {
      for (const element of document.querySelectorAll('[data-part~="' + id + '"]')) element.classList.add('on');
    }
    lit = ids;
  };

  // Brings a card into view where the notes scroll by themselves; the report stays where it is.
  const reveal = id => {
    const card = document.getElementById(id);
    if (!card || !pane || !pane.contains(card) || pane.scrollHeight <= pane.clientHeight) return;
    const top = card.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    const below = card.getBoundingClientRect().bottom - pane.getBoundingClientRect().bottom;
    if (top < 0) pane.scrollTop += top - 12;
    else if (below > 0) pane.scrollTop += below + 12;
  };

  const point = event => {
    const ids = partsOf(event);
    if (ids.join() === lit.join()) return;
    light(ids);
    if (ids.length > 0 && !pane.contains(event.target)) reveal(ids[0]);
  };
  document.addEventListener('mouseover', point);
  document.addEventListener('focusin', point);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') light([]); });
  document.addEventListener('click', event => {
    const mark = event.target.closest('mark[data-part]');
    if (mark && getSelection().isCollapsed) location.hash = mark.dataset.part.split(' ')[0];
  });
})();
