/** How a policy comes into force: imported, changed, compared, previewed, activated, taken back (R1). */
package org.conductregister.adoption;
