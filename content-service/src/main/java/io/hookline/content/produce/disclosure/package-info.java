/** Which disclosures a post must carry, and what was seen of them. */
package io.hookline.content.produce.disclosure;
