/** What a brand promises, to whom, in whose voice and by which principles; in versions. */
package io.hookline.content.plan.positioning;
