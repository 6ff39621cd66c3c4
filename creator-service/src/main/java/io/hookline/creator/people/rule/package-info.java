/** The brand's rule for who may apply again. */
package io.hookline.creator.people.rule;
