/** Telling the staff at once what cannot wait until somebody looks (R21, R23, R58). */
package org.conductregister.alert;
