/** Who works for the brand. */
package io.hookline.content.person;
