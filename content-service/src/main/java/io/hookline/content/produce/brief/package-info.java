/** What a creator or the brand's own team is asked to make, in versions, from draft to answer. */
package io.hookline.content.produce.brief;
