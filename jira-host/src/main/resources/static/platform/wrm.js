/* Gives scripts what the page required as data: WRM.data.claim("key") hands it out once, as in Jira. */
(function () {
    'use strict';
    var wrm = (window.WRM = window.WRM || {});
    wrm.data = wrm.data || {};
    wrm.data.claim = function (key) {
        var found = Array.from(document.querySelectorAll('template[data-wrm-key]')).find(function (template) {
            return template.dataset.wrmKey === key;
        });
        if (!found) {
            return undefined;
        }
        found.remove();
        return JSON.parse(found.content.textContent);
    };
})();
