/** What of a brand is shown to collaborators, who have no role for it, and until when. */
package io.hookline.creator.grant;
