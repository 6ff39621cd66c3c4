/** The creator's own door as a page for a browser, whole without JavaScript. */
package io.hookline.creator.door.front;
