/**
 * What the creator-service owns: the brands, and the creators and partnerships that a post may
 * name.
 */
package io.hookline.content.replica;
