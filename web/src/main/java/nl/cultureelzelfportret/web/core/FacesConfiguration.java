package nl.cultureelzelfportret.web.core;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Jakarta Faces on, with CDI behind its expressions. */
@FacesConfig
@ApplicationScoped
public class FacesConfiguration {}
