{{- define "labels" -}}
app.kubernetes.io/name: pipeline
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Values.release.version | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
environment: {{ .Values.environment }}
{{- end }}

{{/* Another name than that of the trainings, of which there is one at a time. */}}
{{- define "monitoring.labels" -}}
{{ include "labels" . | replace "app.kubernetes.io/name: pipeline" "app.kubernetes.io/name: monitoring" }}
{{- end }}

{{- define "metrics.labels" -}}
{{ include "labels" . | replace "app.kubernetes.io/name: pipeline" "app.kubernetes.io/name: pipeline-metrics" }}
{{- end }}
