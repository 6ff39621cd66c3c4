/** Attempts to publish a post, which any number of programs and retries share. */
package io.hookline.content.produce.publication;
