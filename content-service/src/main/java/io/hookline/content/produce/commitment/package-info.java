/** So many posts a week: what was promised, how well it is kept, and why it was not. */
package io.hookline.content.produce.commitment;
