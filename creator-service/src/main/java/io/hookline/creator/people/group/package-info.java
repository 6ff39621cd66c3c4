/** Groups or tiers of creators. */
package io.hookline.creator.people.group;
