/** How quickly the brand learns: tests that ended, learnings added, and learnings made use of. */
package io.hookline.content.learn.velocity;
