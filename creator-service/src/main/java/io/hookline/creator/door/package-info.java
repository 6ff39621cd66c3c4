/** The creator's own door: what one creator sees and does at one brand, by a secret link. */
package io.hookline.creator.door;
