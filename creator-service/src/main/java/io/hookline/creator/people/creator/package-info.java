/** The people who make the videos, and their accounts on the networks. */
package io.hookline.creator.people.creator;
