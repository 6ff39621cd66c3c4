/** What could become a post: where it came from, what it is worth, and what became of it. */
package io.hookline.content.plan.idea;
