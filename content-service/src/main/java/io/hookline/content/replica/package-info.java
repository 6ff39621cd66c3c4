/** What the creator-service owns: the brands, and the creators whom a post may name. */
package io.hookline.content.replica;
