/** Who works for a brand, how much time they have, and how much of it a week takes. */
package io.hookline.content.produce.team;
