/** The address of photographs, video and sound: in parts where a browser asks for parts, and never before access was asked. */
package nl.cultureelzelfportret.web.media;
