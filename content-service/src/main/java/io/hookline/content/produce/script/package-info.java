/** What is said and what is filmed for a post: its script and its shot list, in versions. */
package io.hookline.content.produce.script;
