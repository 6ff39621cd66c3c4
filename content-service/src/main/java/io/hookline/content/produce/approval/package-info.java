/**
 * Who looks at a post before it goes out: routes of steps, and reviews of one version of a post's
 * content each. An approval is the post's own word, {@code approvedVersion}; here stands how it
 * came about.
 */
package io.hookline.content.produce.approval;
