{{/* Takes root, served, track, replicas (none where the autoscaler decides). */}}
{{- define "model-service.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ eq .track "stable" | ternary "model-service" "model-service-canary" }}
  labels:
    {{- include "model-service.labels" .root | nindent 4 }}
    track: {{ .track }}
spec:
  {{- with .replicas }}
  replicas: {{ . }}
  {{- end }}
  revisionHistoryLimit: 3
  progressDeadlineSeconds: {{ .root.Values.rollout.ready_within_seconds }}
  strategy:
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
  selector:
    matchLabels:
      {{- include "model-service.selector" .root | nindent 6 }}
      track: {{ .track }}
  template:
    metadata:
      labels:
        {{- include "model-service.labels" .root | nindent 8 }}
        track: {{ .track }}
      annotations:
        prometheus.io/scrape: "true"
        prometheus.io/port: "8080"
        prometheus.io/path: /metrics
        model: {{ printf "%s/%v" .served.promotion.model .served.promotion.version | quote }}
        digest: {{ .served.promotion.digest | quote }}
    spec:
      {{- include "model-service.pod" (dict "root" .root "served" .served "container" "model-service") | nindent 6 }}
{{- end }}
