/** How alike the captions of two posts are, and how to find those that are without reading all. */
package io.hookline.content.produce.similarity;
