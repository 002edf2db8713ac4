/** Appeals against a decision, one per decision, and complaints to the chief officer (R107 to R111). */
package org.conductregister.appeal;
