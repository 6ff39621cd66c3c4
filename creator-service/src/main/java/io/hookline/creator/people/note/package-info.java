/** Notes of the team about creators. */
package io.hookline.creator.people.note;
