/** From an idea to a post that is out, and the week's work around it. */
package io.hookline.content.produce;
