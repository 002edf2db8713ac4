/** What somebody has typed and not sent yet; their own, and kept for a month at most. */
package org.conductregister.draft;
