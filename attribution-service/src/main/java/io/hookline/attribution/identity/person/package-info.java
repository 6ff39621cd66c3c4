/** Who did it: keys that were seen together belong to one person. */
package io.hookline.attribution.identity.person;
