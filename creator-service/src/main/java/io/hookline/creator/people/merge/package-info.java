/** Records of one person: found, merged, and parted again. */
package io.hookline.creator.people.merge;
