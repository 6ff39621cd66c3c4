/** What makes use of a learning, and how that did. */
package io.hookline.content.learn.reuse;
