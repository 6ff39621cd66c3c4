/** Applications of creators to the brand. */
package io.hookline.creator.people.application;
