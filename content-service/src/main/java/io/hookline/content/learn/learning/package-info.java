/**
 * What the brand has learned: where it holds, what it is known from, and whether it still holds.
 */
package io.hookline.content.learn.learning;
