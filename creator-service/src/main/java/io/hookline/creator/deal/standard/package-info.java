/** The terms that a group of creators has unless others are agreed. */
package io.hookline.creator.deal.standard;
