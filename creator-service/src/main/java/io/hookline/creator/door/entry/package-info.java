/** Secret links to the creator's own door, and who may come in by them. */
package io.hookline.creator.door.entry;
