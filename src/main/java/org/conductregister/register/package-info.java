/** Views of the register: a case, a subject's history, what is open, whether all is well. Each asks who is asking. */
package org.conductregister.register;
