/** What is tried out, and what was learnt from it. */
package io.hookline.content.learn;
