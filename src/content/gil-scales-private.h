/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-criterion.h"
#include "gil-json.h"

G_BEGIN_DECLS

typedef enum
{
  GIL_SCALE_SUPPORT,
  GIL_SCALE_GRADE,
  GIL_SCALE_PURPOSE,
  GIL_N_SCALES,
} GilScaleKind;

/**
 * GilScale:
 * @levels: (array length=n_levels): best first
 * @unknown: (not nullable): the one without a value
 */
typedef struct
{
  GilLevel *levels;
  gsize n_levels;
  const GilLevel *unknown;
} GilScale;

/**
 * GilScales:
 *
 * The scales. Counted references: facts point at its levels and may outlive the catalog.
 */
typedef struct
{
  GilScale scale[GIL_N_SCALES];
  GPtrArray *renamed; /* (element-type GilScale): copies with names of their own */
} GilScales;

GilScales      *gil_scales_read       (const GilJsonPlace *root);
GilScales      *gil_scales_ref        (GilScales          *self);
const GilScale *gil_scales_rename     (GilScales          *self,
                                       GilScaleKind        kind,
                                       const GilJsonPlace *at,
                                       const char         *key);
void            gil_scales_unref      (GilScales          *self);
const GilLevel *gil_scale_find        (const GilScale     *self,
                                       const char         *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilScales, gil_scales_unref)

G_END_DECLS
