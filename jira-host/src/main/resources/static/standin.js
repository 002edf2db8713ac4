/* Menus made of <details> close with Escape and with a click elsewhere; files and column choices need no more script. */
(function () {
  'use strict';
  function closeAll(except) {
    document.querySelectorAll('details.standin-menu[open]').forEach(function (menu) {
      if (menu !== except) { menu.open = false; }
    });
  }
  document.addEventListener('click', function (event) {
    closeAll(event.target.closest('details.standin-menu'));
  });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && event.target.closest('details.standin-menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  /* A long list of issue types follows the project chosen: the form is sent again, with what was typed in it. */
  document.addEventListener('change', function (event) {
    var again = event.target.getAttribute('data-reload');
    if (again) { event.target.form.querySelector('button[name="' + again + '"]').click(); }
  });
}());
