/* Shows of the policy's examples those of the kinds of conduct that are ticked. Without this script all of them show. */
(function () {
    'use strict';

    function narrow(form) {
        var ticked = {};
        form.querySelectorAll('[name="categories"]:checked').forEach(function (box) {
            ticked[box.value] = true;
        });
        var any = Object.keys(ticked).length > 0;
        form.querySelectorAll('[data-field="behaviours"] [data-under]').forEach(function (option) {
            // What was ticked stays in sight: nothing is sent that its reader does not see.
            option.hidden = any && !ticked[option.dataset.under] && !option.querySelector('input').checked;
        });
    }

    function begin() {
        document.querySelectorAll('form.conduct-form').forEach(function (form) {
            if (!form.querySelector('[data-under]')) {
                return;
            }
            narrow(form);
            form.addEventListener('change', function () {
                narrow(form);
            });
        });
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
}());
