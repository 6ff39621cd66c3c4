/** Who makes videos for a brand, and what is known of them. */
package io.hookline.creator.people;
