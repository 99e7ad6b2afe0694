/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-settings.h"

/* The names under which choices are kept. */

G_DEFINE_ENUM_TYPE (GilContentLanguage, gil_content_language,
                    G_DEFINE_ENUM_VALUE (GIL_CONTENT_LANGUAGE_SYSTEM, "system"),
                    G_DEFINE_ENUM_VALUE (GIL_CONTENT_LANGUAGE_KO, "ko"),
                    G_DEFINE_ENUM_VALUE (GIL_CONTENT_LANGUAGE_EN, "en"),
                    G_DEFINE_ENUM_VALUE (GIL_CONTENT_LANGUAGE_BOTH, "both"))

G_DEFINE_ENUM_TYPE (GilBasis, gil_basis,
                    G_DEFINE_ENUM_VALUE (GIL_BASIS_TODAY, "today"),
                    G_DEFINE_ENUM_VALUE (GIL_BASIS_NOTES, "notes"))

G_DEFINE_ENUM_TYPE (GilScope, gil_scope,
                    G_DEFINE_ENUM_VALUE (GIL_SCOPE_ACTIVE, "active"),
                    G_DEFINE_ENUM_VALUE (GIL_SCOPE_NOTES, "notes"),
                    G_DEFINE_ENUM_VALUE (GIL_SCOPE_ALL, "all"))
