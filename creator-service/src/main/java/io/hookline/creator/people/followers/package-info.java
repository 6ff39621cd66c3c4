/** How many followed creators, and how that grew. */
package io.hookline.creator.people.followers;
